package org.tsagaan.web.page.standard;

import java.util.List;
import org.tsagaan.standard.LimitPlan;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Choice;

/**
 * What there is to choose from in each row of items.
 *
 * @param plans kinds of limits
 * @param sources where limits may have been read; empty where that is not asked
 */
public record ItemChoices(List<Choice> plans, List<Choice> sources) {

    static ItemChoices ofProducer(Messages messages) {
        return new ItemChoices(Choice.listOf(LimitPlan.values(), messages), List.of());
    }

    static ItemChoices ofRegulator(Messages messages) {
        return new ItemChoices(
                Choice.listOf(LimitPlan.values(), messages),
                List.of(LimitSource.OFFICIAL, LimitSource.SECOND_HAND, LimitSource.DEMONSTRATION)
                        .stream()
                        .map(s -> new Choice(s.name(), messages.text("form.value", s)))
                        .toList());
    }
}
