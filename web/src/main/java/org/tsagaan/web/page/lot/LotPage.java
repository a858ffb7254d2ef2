package org.tsagaan.web.page.lot;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.order.SoldLots.SoldLot;
import org.tsagaan.sellability.LotStanding;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Whether a lot may be sold, where and until when, or every reason why not.
 *
 * @param past whether an instant of the past was asked about
 * @param mine whether the reader acts for its producer
 * @param left units on no shelf yet; told to its producer only
 * @param official whether the reader may have it sampled for supervision
 * @param asked inspections asked for, newest first, as far as the reader may know
 * @param sold the last sales until then that the reader may know of
 * @param form the instant asked about, or the units to shelve, with what is wrong
 */
public record LotPage(
        LotStanding standing,
        boolean past,
        boolean mine,
        int left,
        boolean official,
        List<InspectionRequestView> asked,
        List<SoldLot> sold,
        Form form)
        implements View {

    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    public LotPage {
        asked = List.copyOf(asked);
        sold = List.copyOf(sold);
    }

    @Override
    public String template() {
        return "lot/lot.jte";
    }

    /** First instant at which it could not be sold on a shelf any more, by the clock alone. */
    public static Instant until(LotStanding.Shelf shelf) {
        return shelf.sellability() instanceof Sellable(Instant until) ? until : Instant.EPOCH;
    }

    /** The instant as a field of date and time takes it, in China's civil time. */
    public String field() {
        var typed = form.value("at");
        return typed.isEmpty() ? FIELD.format(standing.at().atZone(ChinaTime.ZONE)) : typed;
    }

    /** Whether the gate let it be sold in such a sale. */
    public static boolean wasSellable(SoldLot sale) {
        return sale.then() instanceof Sellable;
    }
}
