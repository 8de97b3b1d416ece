package org.crosscheck.ingest;

import java.util.Set;

/**
 * Fetches what a user named by its address, and nothing else: feeds, pages and, where asked for,
 * the pages that a feed's items link to.
 *
 * <p>Only {@code http} and {@code https}. Never an address of a private network, of this machine or
 * of a cloud's metadata, unless its host is allowed by name; redirects obey the same rule. One
 * request at a time for each host, with a pause between; a server's {@code Retry-After} is obeyed.
 * At most 16 MiB are read of an answer, within half a minute.
 */
public final class Web implements AutoCloseable {

  /**
   * How to fetch.
   *
   * @param allowed hosts, as they stand in addresses, that may be on a private network
   * @param full whether the page is fetched that an item of a feed links to, where the item holds a
   *     summary alone
   */
  public record Options(Set<String> allowed, boolean full) {
    public static final Options DEFAULT = new Options(Set.of(), false);

    public Options {
      allowed = Set.copyOf(allowed);
    }
  }

  public Web(Options options, FetchMemory memory, Pace pace) {}

  @Override
  public void close() {}
}
