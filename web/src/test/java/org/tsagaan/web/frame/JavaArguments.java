package org.tsagaan.web.frame;

import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a call in Java's source: text, brackets and commas, nothing more. */
final class JavaArguments {

    private final String source;
    private final List<String> found = new ArrayList<>();
    private int at;
    private int depth;
    private int begun;

    private JavaArguments(String source, int at) {
        this.source = source;
        this.at = at;
        this.begun = at;
    }

    /** The arguments that begin behind an opening bracket. */
    static List<String> of(String source, int behindBracket) {
        var reading = new JavaArguments(source, behindBracket);
        while (reading.depth >= 0) {
            reading.step();
        }
        return List.copyOf(reading.found);
    }

    private void step() {
        switch (source.charAt(at)) {
            case '"' -> skipText();
            case '(', '[', '{' -> depth++;
            case ')', ']', '}' -> close();
            case ',' -> split();
            default -> {}
        }
        at++;
    }

    private void close() {
        if (depth == 0) {
            end();
        }
        depth--;
    }

    private void split() {
        if (depth == 0) {
            end();
        }
    }

    private void end() {
        found.add(source.substring(begun, at).strip());
        begun = at + 1;
    }

    private void skipText() {
        at++;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
    }
}
