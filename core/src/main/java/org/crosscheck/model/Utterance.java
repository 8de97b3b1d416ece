package org.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What one report has somebody say: a quotation or reported speech.
 *
 * @param report id of the report
 * @param span the words said, without quotation marks and without the words of saying
 * @param text those words
 * @param quoted whether they stand in quotation marks, and so claim to be the speaker's own
 * @param speaker whom the report gives as the one who said them
 * @param place where it was said, as the text says
 * @param time when it was said, as the text says
 * @param sentence the sentence, or sentences, in which it stands
 */
public record Utterance(
    String report,
    Span span,
    String text,
    boolean quoted,
    Speaker speaker,
    @Nullable String place,
    @Nullable String time,
    Span sentence) {}
