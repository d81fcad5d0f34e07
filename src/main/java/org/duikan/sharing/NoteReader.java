package org.duikan.sharing;

import org.duikan.note.NoteTexts;
import org.duikan.sharing.NoteProblem.Kind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/// Reads a file of notes, ours or another program's, within [Limits]. What the file says is never
/// run, followed or cut.
public final class NoteReader {

    private NoteReader() {}

    /// Reads it; the stream stays open. Takes as much memory as the notes and texts.
    ///
    /// @param corpus the texts to fall back on where the file carries none
    /// @throws IOException where the stream cannot be read, whatever is in it
    public static NoteReading read(InputStream in, NoteTexts corpus) throws IOException {
        LimitedInput input = new LimitedInput(in, Limits.FILE);
        try (JsonParser json = NoteFileParser.JSON.createParser(input)) {
            NoteReading reading = read(json, new NoteFileParser(corpus));
            return input.isExceeded() ? new NoteReading.Refused(tooLarge()) : reading;
        } catch (JacksonIOException e) { // the parser looks at the first bytes when it is made
            if (e.getCause() instanceof CharConversionException) {
                return new NoteReading.Refused(NoteProblem.of(Kind.NOT_JSON, 1, 1));
            }
            throw e.getCause();
        }
    }

    private static NoteReading read(JsonParser json, NoteFileParser file) throws IOException {
        try {
            file.parse(json);
        } catch (JacksonException e) {
            return new NoteReading.Refused(problem(e, json, file));
        }
        return file.reading();
    }

    private static NoteProblem tooLarge() {
        return NoteProblem.of(Kind.FILE_TOO_LARGE, Limits.FILE >> 20);
    }

    private static NoteProblem problem(JacksonException e, JsonParser json, NoteFileParser file)
            throws IOException {
        return switch (e) {
            case UnexpectedEndOfInputException _ -> NoteProblem.of(Kind.CUT_OFF, file.count());
            case StreamConstraintsException _ when isDeep(json) ->
                    NoteProblem.of(Kind.TOO_DEEP, Limits.DEPTH);
            case StreamConstraintsException _ -> NoteProblem.of(Kind.TEXT_TOO_LONG, Limits.TEXT);
            case JacksonIOException broken
                    when !(broken.getCause() instanceof CharConversionException) ->
                    throw broken.getCause();
            default -> notJson(e, json);
        };
    }

    private static boolean isDeep(JsonParser json) {
        return json.streamReadContext().getNestingDepth() >= Limits.DEPTH;
    }

    private static NoteProblem notJson(JacksonException e, JsonParser json) {
        TokenStreamLocation place =
                e.getLocation() == null ? json.currentLocation() : e.getLocation();
        return NoteProblem.of(
                Kind.NOT_JSON, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
