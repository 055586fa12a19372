package dev.stubdown.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Breaks lines where a reader of a diff wants them: two blanks an open level, LF, and everything between {@link #compact} and
 * {@link #spread} on one line. One for each document, because it counts.
 */
final class LinePrinter implements PrettyPrinter {

    private static final String INDENT = "\n" + "  ".repeat(16);

    private int level;
    private int compactCalls;
    private int deepestSpreadLevel = Integer.MAX_VALUE;

    /** What is opened from now on stands on one line. */
    void compact() {
        if (compactCalls++ == 0) {
            deepestSpreadLevel = level;
        }
    }

    /** Ends the innermost {@link #compact}. */
    void spread() {
        if (--compactCalls == 0) {
            deepestSpreadLevel = Integer.MAX_VALUE;
        }
    }

    private boolean isSpread() {
        return level <= deepestSpreadLevel;
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (isSpread()) {
            json.writeRaw(INDENT, 0, 1 + 2 * level);
        }
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (isSpread()) {
            breakLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        level++;
    }

    private void close(JsonGenerator json, char bracket, int entries) throws IOException {
        boolean spread = isSpread();
        level--;
        if (spread && entries > 0) {
            breakLine(json);
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, '}', entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        close(json, ']', entries);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }
}
