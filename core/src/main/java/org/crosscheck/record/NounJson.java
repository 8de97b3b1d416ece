package org.crosscheck.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Event;
import org.crosscheck.model.Fact;

/**
 * Nouns apart from a record as JSON on one line, one field for each of their components; fields
 * that are null are left out. Spans count UTF-16. Half a surrogate pair is written as U+FFFD.
 */
public final class NounJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, new InstantWriter())
                  .addDeserializer(Instant.class, new InstantReader()))
          .addMixIn(Correction.Action.class, ActionKinds.class)
          .build();

  private NounJson() {}

  /** An event and the facts to show first with it. */
  public record Headline(Event event, List<Fact> facts) {}

  public static String write(Article article) {
    return json(article);
  }

  public static String write(Change change) {
    return json(change);
  }

  public static String write(Correction correction) {
    return json(correction);
  }

  public static String write(Headline headline) {
    return json(headline);
  }

  /**
   * @throws IllegalArgumentException if it is not the JSON of an article
   */
  public static Article article(String json) {
    return noun(json, Article.class);
  }

  /**
   * @throws IllegalArgumentException if it is not the JSON of a change
   */
  public static Change change(String json) {
    return noun(json, Change.class);
  }

  /**
   * @throws IllegalArgumentException if it is not the JSON of a correction
   */
  public static Correction correction(String json) {
    return noun(json, Correction.class);
  }

  /**
   * @throws IllegalArgumentException if it is not the JSON of a headline
   */
  public static Headline headline(String json) {
    return noun(json, Headline.class);
  }

  private static String json(Object noun) {
    try {
      return Layout.whole(MAPPER.writeValueAsString(noun));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "noun (" + noun.getClass().getSimpleName() + ") cannot be written", e);
    }
  }

  private static <T> T noun(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " () is not in its JSON: " + e.getOriginalMessage(), e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Correction.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Correction.SetVerdict.class, name = "verdict"),
    @JsonSubTypes.Type(value = Correction.SetAccepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Correction.WrongFigure.class, name = "wrong-figure"),
    @JsonSubTypes.Type(value = Correction.Undo.class, name = "undo"),
  })
  private interface ActionKinds {}

  private static final class InstantWriter extends StdScalarSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializerProvider any)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class InstantReader extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return Instant.parse(text);
      } catch (DateTimeException e) {
        return (Instant) context.handleWeirdStringValue(Instant.class, text, "is not a time");
      }
    }
  }
}
