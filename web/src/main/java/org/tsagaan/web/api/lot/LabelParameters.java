package org.tsagaan.web.api.lot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.paper.LabelSheets;
import org.tsagaan.web.paper.LabelStock;
import org.tsagaan.web.paper.LotLabel;

/** Which labels. */
public record LabelParameters(
        @Means(value = "What they are printed on.", example = "A4_24") LabelStock stock,
        @Means(value = "How many.", example = "24") @Min(1) @Max(LabelSheets.MOST) int count,
        @Means(
                        value =
                                "The place on the first sheet where they begin; without it 1. A"
                                        + " roll has only that.",
                        example = "1")
                @Min(1)
                @Nullable Integer first) {

    /**
     * The sheets of a label.
     *
     * @throws FaultException 400 when the stock has no such place
     */
    LabelSheets sheets(LotLabel label) {
        int places = stock.isSheet() ? stock.perSheet() : 1;
        int begin = first == null ? 1 : first;
        if (begin > places) {
            throw new FaultException(
                    Fault.of(400, "invalid-parameters")
                            .withErrors(
                                    List.of(
                                            FieldFault.at(
                                                    "/first",
                                                    Message.of("problem.from-to", 1, places)))));
        }
        return new LabelSheets(label, stock, count, begin);
    }
}
