package org.tsagaan.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

/** What was refused, by the codes of its reasons. */
public final class Refused {

    private Refused() {}

    /** The codes of an outcome that must be a refusal. */
    public static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Refusal::code).toList();
    }
}
