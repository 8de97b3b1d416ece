package org.crosscheck.app.serve.hooks;

import java.time.Instant;

/**
 * A delivery that was given up.
 *
 * @param delivery id of the delivery
 * @param hook id of the hook
 * @param after cursor of the last change before those that it held
 * @param until cursor of the last change that it held
 * @param given when it was given up
 * @param reason what the last try met
 */
public record DeadLetter(
    String delivery, String hook, long after, long until, Instant given, String reason) {}
