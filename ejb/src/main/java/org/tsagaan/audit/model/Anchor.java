package org.tsagaan.audit.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of a seal outside the database, so that not even its owner can rewrite the chain.
 *
 * @param sealId the seal
 * @param firstRowId its first row
 * @param hash its hash
 */
public record Anchor(long sealId, long firstRowId, Fingerprint hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");

    public static Anchor of(Seal seal) {
        return new Anchor(seal.id(), seal.firstRowId(), seal.hash());
    }

    /** As one line of the anchor log; empty when it is none. */
    public static Optional<Anchor> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Anchor(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        new Fingerprint(matcher.group(3))));
    }

    public String line() {
        return sealId + " " + firstRowId + " " + hash;
    }
}
