package org.tsagaan.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tsagaan.kernel.ChinaTime;

/**
 * A lot to be.
 *
 * @param laboratory key of who tests it
 * @param testedOn day of the test
 * @param milk which of the milk sources
 * @param shares where its units go
 */
public record LotPlan(
        int index,
        ProductPlan product,
        String number,
        LocalDate producedOn,
        int quantity,
        LotFate fate,
        String laboratory,
        LocalDate testedOn,
        int milk,
        List<Share> shares) {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public LotPlan {
        shares = List.copyOf(shares);
    }

    /** Units in a storefront. */
    public record Share(String slug, String merchant, int units) {}

    public LocalDate bestBefore() {
        return producedOn.plusDays(product.variety().shelfLifeDays());
    }

    public Instant openedAt() {
        return at(producedOn, MORNING);
    }

    public Instant signedAt() {
        return at(testedOn, AFTERNOON);
    }

    public Instant shelvedAt() {
        return at(testedOn, EVENING);
    }

    /** The same with another end. */
    LotPlan with(LotFate other, String otherLaboratory) {
        return new LotPlan(
                index,
                product,
                number,
                producedOn,
                quantity,
                other,
                otherLaboratory,
                testedOn,
                milk,
                shares);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }
}
