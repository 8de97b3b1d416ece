package org.crosscheck.ingest;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a report without what does not name it: host in lower case, no fragment, default
 * port, user or parameters that only tell how the reader came there; {@code http} counts as {@code
 * https}. The other parameters stay, in their order. An address of a whole site names no report.
 */
final class CanonicalUrl {

  private static final Pattern URL =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@\\s]*@)?([^/?#@:\\s]+|\\[[0-9a-f:.]+])(?::(\\d{0,5}))?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?");

  /** Parameters of campaigns, mailings, shared links and feeds. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_.*|at_(?:medium|campaign|link_.*|custom.*|format|ptr_name)|ns_.*|[fgdy]bclid|[fgdy]clid|twclid|msclkid|gclsrc|gbraid|wbraid"
              + "|mc_[ce]id|igshid?|_ga|_gl|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id|wickedid|yclid|ref|ref_(?:src|url)"
              + "|cmpid|icid|smid|smtyp|xtor|ocid)");

  /** Longer ones are no addresses but accidents. */
  private static final int LONGEST = 2000;

  private CanonicalUrl() {}

  /** Empty where {@code written} is no address of a report on the web. */
  static Optional<String> of(@Nullable String written) {
    if (written == null || written.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(written.strip());
    if (!url.matches()) {
      return Optional.empty();
    }
    String path = url.group(4) == null ? "/" : url.group(4);
    String query = query(url.group(5));
    if (path.equals("/") && query.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "https://" + host(url.group(2)) + port(url.group(1), url.group(3)) + path + query);
  }

  private static String host(String written) {
    String host = written.toLowerCase(Locale.ROOT);
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }

  private static String port(String scheme, @Nullable String port) {
    boolean implied =
        port == null
            || port.isEmpty()
            || port.equals("443")
            || (port.equals("80") && scheme.equalsIgnoreCase("http"));
    return implied ? "" : ":" + port;
  }

  private static String query(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(written.split("&"))
            .filter(each -> !each.isEmpty())
            .filter(each -> !TRACKING.matcher(each.replaceFirst("=.*", "")).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
