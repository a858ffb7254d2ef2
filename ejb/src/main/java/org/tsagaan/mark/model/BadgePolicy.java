package org.tsagaan.mark.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkStanding;

/**
 * Which marks are shown: those that hold at that instant, and no others. Nothing has to happen for
 * a badge to appear or to vanish but that its first day comes, or its last one ends, in China.
 */
public final class BadgePolicy {

    private static final Comparator<MarkGrantView> BY_KIND =
            Comparator.comparing(MarkGrantView::kind).thenComparing(MarkGrantView::number);

    private BadgePolicy() {}

    /**
     * The marks of a producer, for whatever of it they are, by kind.
     *
     * @param grants all it was ever given
     */
    public static List<MarkGrantView> ofProducer(List<MarkGrantView> grants, Instant now) {
        LocalDate today = ChinaTime.dateOf(now);
        return grants.stream()
                .filter(grant -> grant.standing(today) == MarkStanding.IN_FORCE)
                .sorted(BY_KIND)
                .toList();
    }

    /**
     * Those that cover a product, by kind.
     *
     * @param grants all that its producer was ever given
     */
    public static List<MarkGrantView> ofProduct(
            List<MarkGrantView> grants, String categoryCode, long productId, Instant now) {
        return ofProducer(grants, now).stream()
                .filter(grant -> grant.scope().covers(categoryCode, productId))
                .toList();
    }
}
