package org.tsagaan.order.model;

import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.VisibleText;

/** What texts in public must be, and how their authors are called. */
public final class SayingRules {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_ANSWER = 1000;
    private static final int LONGEST_REASON = 300;

    private SayingRules() {}

    /** Everything that is wrong with a question. */
    public static List<Refusal> refuseQuestion(String text) {
        return new Refusals().needsText("text", text, LONGEST_QUESTION).reasons();
    }

    /** Everything that is wrong with an answer, to a review or to a question. */
    public static List<Refusal> refuseAnswer(String text) {
        return new Refusals().needsText("text", text, LONGEST_ANSWER).reasons();
    }

    /** Everything that is wrong with a reason to hide a text. */
    public static List<Refusal> refuseReason(String reason) {
        return new Refusals().needsText("reason", reason, LONGEST_REASON).reasons();
    }

    /** The first character of a name, and that there are more: enough to know oneself by. */
    public static String shortened(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(VisibleText::isIn)
                .findFirst()
                .map(first -> first + "**")
                .orElse("**");
    }
}
