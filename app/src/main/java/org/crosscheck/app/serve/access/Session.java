package org.crosscheck.app.serve.access;

import java.time.Instant;

/**
 * A browser that has shown a token.
 *
 * @param id what its cookie holds
 * @param token id of the token
 * @param form what every form of its pages must send back
 * @param until when it ends
 */
public record Session(String id, String token, String form, Instant until) {}
