package org.tsagaan.web.api.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkGrantView.Withdrawal;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A mark that a producer may or might use. */
@Means("A grant of a mark to a producer or store.")
public record GrantedMark(
        @Means(value = "The grant.", example = "7301") long markId,
        @Means(value = "What kind of mark it is.", example = "GEOGRAPHICAL_INDICATION")
                MarkKind kind,
        @Means("What the mark is called.") Named name,
        @Means(value = "Its holder.", example = "1101") long producerId,
        @Means("What the holder is called.") Named producer,
        @Means(value = "PRODUCER or STORE.", example = "PRODUCER") HolderKind holder,
        @Means(value = "Who granted or certified it.", example = "示范地理标志机构") String issuedBy,
        @Means(value = "Number of the grant.", example = "DEMO-GI-001") String number,
        @Means(value = "For what of the holder.", example = "CATEGORIES") Reach scope,
        @Means(value = "Codes of the categories it is for.", example = "hurood")
                List<String> categories,
        @Means(value = "Ids of the products it is for.", example = "2201") List<Long> products,
        @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil,
        @Means(value = "How it stands today.", example = "IN_FORCE") MarkStanding standing,
        @Means(value = "When it was withdrawn, if it was.", example = "2026-11-24T04:00:00Z")
                @Nullable Instant withdrawnAt,
        @Means(value = "Why it was withdrawn.", example = "不再符合使用条件")
                @Nullable String withdrawalReason) {

    /** What the holder is. */
    public enum HolderKind {
        PRODUCER,
        STORE
    }

    static GrantedMark of(MarkGrantView m, LocalDate today) {
        Withdrawal withdrawal = m.withdrawal();
        return new GrantedMark(
                m.id(),
                m.kind(),
                new Named(m.nameZh(), m.nameEn()),
                m.producerId(),
                new Named(m.producerZh(), m.producerEn()),
                m.isProducers() ? HolderKind.PRODUCER : HolderKind.STORE,
                m.issuedBy(),
                m.number(),
                m.scope().reach(),
                m.scope() instanceof MarkScope.Categories(var codes)
                        ? codes.stream().sorted().toList()
                        : List.of(),
                m.scope() instanceof MarkScope.Products(var ids)
                        ? ids.stream().sorted().toList()
                        : List.of(),
                m.validity().from(),
                m.validity().until(),
                m.standing(today),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.reason());
    }
}
