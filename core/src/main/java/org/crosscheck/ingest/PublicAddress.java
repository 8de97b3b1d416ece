package org.crosscheck.ingest;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Tells addresses of the public internet from those of private networks, of this machine, of
 * clouds' metadata and of no one (IANA's special-purpose registries for IPv4 and IPv6).
 */
public final class PublicAddress {

  /** Networks that are not public, as address and length of prefix. */
  private static final int[][] CLOSED = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {168, 63, 129, 16, 32},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 31, 196, 0, 24},
    {192, 52, 193, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {192, 175, 48, 0, 24},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3},
  };

  private PublicAddress() {}

  /**
   * Why {@code host} must not be asked, to be read after "report (https://...)"; null where all of
   * its addresses are public.
   */
  public static @Nullable String objection(String host) {
    try {
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (!isPublic(each)) {
          return "is at "
              + each.getHostAddress()
              + ", which is not on the public internet\nMaybe allow its host ("
              + host
              + ") by name.";
        }
      }
      return null;
    } catch (UnknownHostException e) {
      return "is at a host (" + host + ") that nobody knows";
    }
  }

  /** Whether the address belongs to the public internet. */
  public static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic(bytes);
    }
    // Global unicast is 2000::/3; of it, Teredo, documentation and 6to4 lead elsewhere.
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    return (first & 0xE000) == 0x2000
        && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8))
        && first != 0x2002
        && first != 0x3FFF;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static boolean isPublic(byte[] address) {
    int bits = bits(address[0] & 0xFF, address[1] & 0xFF, address[2] & 0xFF, address[3] & 0xFF);
    for (int[] each : CLOSED) {
      if ((bits ^ bits(each[0], each[1], each[2], each[3])) >>> (32 - each[4]) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int bits(int a, int b, int c, int d) {
    return a << 24 | b << 16 | c << 8 | d;
  }
}
