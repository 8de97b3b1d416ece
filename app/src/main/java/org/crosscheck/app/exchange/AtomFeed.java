package org.crosscheck.app.exchange;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crosscheck.store.ChangeEntry;

/** Changes of events as an Atom feed (RFC 4287), the last first. */
public final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  /**
   * The feed as text.
   *
   * @param changes the entries, the last change first
   * @param base address of the server, without a slash at its end
   * @param self address of the feed
   * @param now stands for the time of an empty feed
   */
  public static String of(List<ChangeEntry> changes, String base, String self, Instant now) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", self);
      element(xml, "title", "Crosscheck: what changed");
      element(xml, "updated", (changes.isEmpty() ? now : changes.getFirst().known()).toString());
      link(xml, "self", self);
      xml.writeStartElement("author");
      element(xml, "name", "Crosscheck");
      xml.writeEndElement();
      for (ChangeEntry each : changes) {
        entry(xml, each, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed is written to memory", e);
    }
    return out.toString();
  }

  private static void entry(XMLStreamWriter xml, ChangeEntry entry, String base)
      throws XMLStreamException {
    String event = base + "/events/" + Words.segment(entry.event());
    xml.writeStartElement("entry");
    element(xml, "id", event + "/changes/" + entry.cursor());
    element(xml, "title", entry.change().sentence());
    element(xml, "updated", entry.known().toString());
    link(xml, "alternate", event + "?version=" + entry.version());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.change().kind().name().toLowerCase(java.util.Locale.ROOT));
    element(xml, "summary", "Event " + entry.event() + ", version " + entry.version());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", plain(address));
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(plain(words));
    xml.writeEndElement();
  }

  /** XML has no way to write most control characters, nor half a surrogate pair. */
  private static String plain(String words) {
    return words
        .codePoints()
        .map(c -> isCharacter(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
