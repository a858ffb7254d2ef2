package org.tsagaan.web.api.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.FilingState;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardView;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.supervision.FailureShare;

/** All standards. */
@Means("All standards, by code.")
public record StandardList(@Means("Every standard of the registry.") List<StandardRow> items) {

    /** One of them. */
    @Means("A standard, as the registry shows it.")
    public record StandardRow(
            @Means(value = "The standard.", example = "4301") long standardId,
            @Means(value = "Its code without the year.", example = "DBS15/001.3") String code,
            @Means(value = "Who sets it.", example = "LOCAL") StandardKind kind,
            @Means("Its title.") Named title,
            @Means(value = "The edition in force today, if there is one.", example = "2017")
                    @Nullable String edition,
            @Means(value = "First production date that edition applies to.", example = "2017-11-01")
                    @Nullable LocalDate effectiveFrom,
            @Means(value = "Who issued it, where that was said.", example = "示范奶制品协会")
                    @Nullable String issuer,
            @Means(value = "The producer that declared it, if one did.", example = "1101")
                    @Nullable Long producerId,
            @Means(value = "How the filing of a declared one stands.", example = "FILED")
                    @Nullable FilingState filing,
            @Means("Reports by it in the last 365 days, without re-tests.") FailureShare reports) {

        static StandardRow of(StandardView s, FailureRate reports) {
            return new StandardRow(
                    s.id(),
                    s.code(),
                    s.kind(),
                    new Named(s.titleZh(), s.titleEn()),
                    s.edition(),
                    s.effectiveFrom(),
                    s.issuer().isEmpty() ? null : s.issuer(),
                    s.holder() == null ? null : s.holder().producerId(),
                    s.filing(),
                    FailureShare.of(reports));
        }
    }

    static StandardList of(List<StandardView> standards, Map<Long, FailureRate> reports) {
        return new StandardList(
                standards.stream()
                        .map(s -> StandardRow.of(s, reports.getOrDefault(s.id(), FailureRate.NONE)))
                        .toList());
    }
}
