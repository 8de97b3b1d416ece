package org.crosscheck.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where and how the server listens.
 *
 * @param host name or address to listen at
 * @param port 0 for any that is free
 * @param largestBody most bytes that a request may carry
 * @param limits how often one address may ask
 */
public record Settings(String host, int port, long largestBody, Limits limits) {

  /** This machine alone, and its usual port. */
  public static final Settings USUAL = new Settings("127.0.0.1", 7070, 16L << 20, Limits.USUAL);

  /**
   * How often one address may ask; this machine itself may read without limit.
   *
   * @param reads a second, over time
   * @param writes a second, over time
   * @param readBurst at once
   * @param writeBurst at once
   */
  public record Limits(double reads, double writes, int readBurst, int writeBurst) {
    public static final Limits USUAL = new Limits(50, 50, 500, 300);
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  public Settings at(String newHost, int newPort) {
    return new Settings(newHost, newPort, largestBody, limits);
  }
}
