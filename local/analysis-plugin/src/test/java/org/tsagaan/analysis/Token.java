package org.tsagaan.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** A token as an index would see it. */
record Token(String term, int start, int end, int position, int length) {

    private static final int LONGEST_TERM = 32_766;

    /** Reads a stream to its end, and holds it to what an index asks of a stream. */
    static List<Token> read(TokenStream stream, String text) {
        List<Token> tokens = new ArrayList<>();
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        try (stream) {
            stream.reset();
            Token last = new Token("", 0, 0, -1, 1);
            while (stream.incrementToken()) {
                Token next = current(stream, last);
                next.check(last, text);
                tokens.add(next);
                last = next;
            }
            stream.end();
            require(offset.endOffset() == text.length(), "ends with the text", offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static Token current(TokenStream stream, Token last) {
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        return new Token(
                stream.addAttribute(CharTermAttribute.class).toString(),
                offset.startOffset(),
                offset.endOffset(),
                last.position
                        + stream.addAttribute(PositionIncrementAttribute.class)
                                .getPositionIncrement(),
                stream.addAttribute(PositionLengthAttribute.class).getPositionLength());
    }

    private void check(Token last, String text) {
        int bytes = term.getBytes(UTF_8).length;
        require(bytes > 0 && bytes <= LONGEST_TERM, "has a term that can be stored", this);
        require(position >= Math.max(last.position, 0), "goes forward in positions", this);
        require(length > 0, "has a length", this);
        require(start >= last.start, "goes forward in offsets", this);
        require(end >= start && end <= text.length(), "lies within the text", this);
    }

    private static void require(boolean holds, String what, Object found) {
        if (!holds) {
            throw new AssertionError("A token stream " + what + ", but not here: " + found);
        }
    }
}
