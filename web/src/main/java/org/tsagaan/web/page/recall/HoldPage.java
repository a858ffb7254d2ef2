package org.tsagaan.web.page.recall;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.HoldView;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.RecallPreview;
import org.tsagaan.recall.RecallScope;
import org.tsagaan.recall.RecallView;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * Freezing and recalling, seen from a lot.
 *
 * @param recall the recall that took it in, or null
 * @param oversees whether the reader may freeze it
 * @param preview what the recall being written would take in; null before it was asked
 * @param beginBefore last instant at which the recall being written begins in time, or null
 */
public record HoldPage(
        LotView lot,
        List<HoldView> holds,
        @Nullable RecallView recall,
        boolean oversees,
        @Nullable RecallPreview preview,
        @Nullable Instant beginBefore,
        Form form)
        implements View {

    /** Every field of a recall, which the confirmation repeats. */
    public static final List<String> FIELDS =
            List.of("key", "scope", "firstDay", "lastDay", "grade", "knownAt", "cause", "advice");

    public HoldPage {
        holds = List.copyOf(holds);
    }

    @Override
    public String template() {
        return "recall/hold.jte";
    }

    /** The freeze that holds now, if any. */
    public @Nullable HoldView freeze() {
        return holds.stream()
                .filter(h -> h.kind() == HoldKind.FREEZE && h.liftedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean isRecalled() {
        return holds.stream().anyMatch(h -> h.kind() == HoldKind.RECALL);
    }

    public static List<Choice> scopes(PageContext page) {
        return Arrays.stream(RecallScope.values())
                .map(s -> new Choice(s.name(), page.text("recall.scope." + s.name())))
                .toList();
    }

    public static List<Choice> grades(PageContext page) {
        return Arrays.stream(RecallGrade.values())
                .map(g -> new Choice(g.name(), page.text("recall.grade-long." + g.name())))
                .toList();
    }
}
