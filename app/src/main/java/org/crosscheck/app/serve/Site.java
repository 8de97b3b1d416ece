package org.crosscheck.app.serve;

import java.time.InstantSource;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.store.Store;

/**
 * What every handler works with.
 *
 * @param store where all that is shown comes from
 * @param clock tells the time
 * @param access who may read and write
 * @param live tells open pages what has changed
 * @param writing takes in reports and corrections
 * @param words finds events by words
 */
public record Site(
    Store store, InstantSource clock, Access access, Live live, Writing writing, Words words) {}
