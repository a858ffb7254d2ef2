package org.tsagaan.standard;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A result of a laboratory test as it was measured. "&lt;10" and "not detected" are censored: they
 * say where the value lies, not what it is, and are kept as such.
 */
public sealed interface Measured {

    /** A number was measured. */
    record Exact(BigDecimal value) implements Measured {
        @Override
        public boolean surelyExceeds(BigDecimal limit) {
            return value.compareTo(limit) > 0;
        }

        @Override
        public boolean mayExceed(BigDecimal limit) {
            return surelyExceeds(limit);
        }

        @Override
        public boolean surelyFallsShortOf(BigDecimal limit) {
            return value.compareTo(limit) < 0;
        }

        @Override
        public boolean mayFallShortOf(BigDecimal limit) {
            return surelyFallsShortOf(limit);
        }

        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * The method could only say that the value is below a bound. Against a limit at or above the
     * bound that suffices; against a lower limit it says nothing ("&lt;10" against 5).
     */
    record Below(BigDecimal bound) implements Measured {
        @Override
        public boolean surelyExceeds(BigDecimal limit) {
            return limit.signum() < 0;
        }

        @Override
        public boolean mayExceed(BigDecimal limit) {
            return bound.compareTo(limit) > 0;
        }

        @Override
        public boolean surelyFallsShortOf(BigDecimal limit) {
            return bound.compareTo(limit) <= 0;
        }

        @Override
        public boolean mayFallShortOf(BigDecimal limit) {
            return limit.signum() > 0;
        }

        @Override
        public String shown() {
            return "<" + bound.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * Nothing was found, by a method whose detection limit the report does not state. What must not
     * be there is taken as not there; what must be there is taken as missing.
     */
    record NotDetected() implements Measured {
        @Override
        public boolean surelyExceeds(BigDecimal limit) {
            return limit.signum() < 0;
        }

        @Override
        public boolean mayExceed(BigDecimal limit) {
            return surelyExceeds(limit);
        }

        @Override
        public boolean surelyFallsShortOf(BigDecimal limit) {
            return limit.signum() > 0;
        }

        @Override
        public boolean mayFallShortOf(BigDecimal limit) {
            return surelyFallsShortOf(limit);
        }

        @Override
        public String shown() {
            return "ND";
        }
    }

    /** Somebody looked, smelled or tasted, and judged. Against a number that says nothing. */
    record Judged(boolean conforms) implements Measured {
        @Override
        public boolean surelyExceeds(BigDecimal limit) {
            return false;
        }

        @Override
        public boolean mayExceed(BigDecimal limit) {
            return true;
        }

        @Override
        public boolean surelyFallsShortOf(BigDecimal limit) {
            return false;
        }

        @Override
        public boolean mayFallShortOf(BigDecimal limit) {
            return true;
        }

        @Override
        public String shown() {
            return conforms ? CONFORMS : DEVIATES;
        }
    }

    /** As reports write that what was demanded in words was found. */
    String CONFORMS = "符合";

    /** As reports write that it was not. */
    String DEVIATES = "不符合";

    /** Whether the value is above the limit whatever it is in truth. */
    boolean surelyExceeds(BigDecimal limit);

    /** Whether the value could be above the limit. */
    boolean mayExceed(BigDecimal limit);

    /** Whether the value is under the limit whatever it is in truth. */
    boolean surelyFallsShortOf(BigDecimal limit);

    /** Whether the value could be under the limit. */
    boolean mayFallShortOf(BigDecimal limit);

    /** As written in a report: {@code 12.5}, {@code <10}, {@code ND} or {@code 符合}. */
    String shown();

    /**
     * Reads what a person typed: a number, {@code <10} (also full-width), {@code ND}, {@code 未检出}
     * or {@code not detected}, {@code 符合} or {@code 不符合}, also in English. Empty when it is none of
     * these, or a number that can not be kept exactly: negative, with more than 6 decimals or 12
     * digits before them.
     */
    static Optional<Measured> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<Measured> said = Typed.word(text.toLowerCase(Locale.ROOT));
        if (said.isPresent()) {
            return said;
        }
        Matcher number = Typed.NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(2));
        boolean isBelow = !number.group(1).isEmpty();
        if (!isStorable(value) || (isBelow && value.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(isBelow ? new Below(value) : new Exact(value));
    }

    /** Whether the database keeps the number exactly: numeric(18, 6), not negative. */
    static boolean isStorable(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return number.signum() >= 0
                && stripped.scale() <= 6
                && stripped.precision() - stripped.scale() <= 12;
    }

    /** What people type. */
    final class Typed {
        private static final Pattern NUMBER =
                Pattern.compile("(<?) *([0-9]{1,20}(?:\\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,2})?)");
        private static final Set<String> NOT_DETECTED =
                Set.of("nd", "n.d.", "未检出", "未檢出", "not detected");

        private static final Set<String> CONFORMING =
                Set.of(CONFORMS, "合格", "符合要求", "conforms", "conforming");
        private static final Set<String> DEVIATING =
                Set.of(DEVIATES, "不合格", "不符合要求", "does not conform", "deviates");

        private Typed() {}

        private static Optional<Measured> word(String text) {
            if (NOT_DETECTED.contains(text)) {
                return Optional.of(new NotDetected());
            }
            if (CONFORMING.contains(text)) {
                return Optional.of(new Judged(true));
            }
            return DEVIATING.contains(text) ? Optional.of(new Judged(false)) : Optional.empty();
        }
    }
}
