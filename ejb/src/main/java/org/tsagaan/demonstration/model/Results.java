package org.tsagaan.demonstration.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.Measured;

/** What a laboratory finds in a lot: good values, or those that its fate wants. */
public final class Results {

    private static final String LEFT_OUT = "aflatoxin_m1";
    private static final String FAILING = "coliforms";
    private static final String FAILING_ELSE = "lead";

    private Results() {}

    /** Results of all items of the edition that the laboratory reports. */
    public static List<TypedResult> of(LotPlan lot, EditionView edition) {
        Dice dice = new Dice(lot.index() * 7_919L);
        boolean hasColiforms = edition.findItem(FAILING).isPresent();
        List<TypedResult> results = new ArrayList<>();
        for (EditionView.Item each : edition.items()) {
            ItemDefinition item = each.definition();
            boolean leftOut =
                    lot.fate() == LotFate.NOT_ACCREDITED && item.itemCode().equals(LEFT_OUT);
            boolean fails =
                    lot.fate() == LotFate.FAILED
                            && item.itemCode().equals(hasColiforms ? FAILING : FAILING_ELSE);
            if (!leftOut) {
                List<String> values = fails ? bad(item.limit()) : good(item.limit(), dice);
                results.add(new TypedResult(item.itemCode(), shortened(lot, item, values)));
            }
        }
        return results;
    }

    private static List<String> shortened(LotPlan lot, ItemDefinition item, List<String> values) {
        boolean tooFew = lot.fate() == LotFate.INCOMPLETE && item.itemCode().equals("salmonella");
        return tooFew ? values.subList(0, 3) : values;
    }

    private static List<String> good(Limit limit, Dice dice) {
        return switch (limit) {
            case Limit.AtMost(BigDecimal most) -> List.of(portion(most, dice.between(5, 60)));
            case Limit.AtLeast(BigDecimal least) -> List.of(portion(least, dice.between(105, 118)));
            case Limit.TwoClass(int n, int c, BigDecimal m) -> Collections.nCopies(n, "ND");
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) -> counts(n, dice);
            case Limit.Qualitative demand -> List.of(Measured.CONFORMS);
        };
    }

    private static List<String> counts(int n, Dice dice) {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            counts.add(dice.inHundred(70) ? "<10" : Integer.toString(dice.between(1, 8) * 10));
        }
        return counts;
    }

    private static List<String> bad(Limit limit) {
        return switch (limit) {
            case Limit.AtMost(BigDecimal most) -> List.of(portion(most, 160));
            case Limit.AtLeast(BigDecimal least) -> List.of(portion(least, 60));
            case Limit.TwoClass(int n, int c, BigDecimal m) ->
                    Collections.nCopies(n, portion(m.add(BigDecimal.ONE), 200));
            case Limit.ThreeClass(int n, int c, BigDecimal m, BigDecimal bigM) ->
                    Collections.nCopies(n, portion(m, 350));
            case Limit.Qualitative demand -> List.of(Measured.DEVIATES);
        };
    }

    private static String portion(BigDecimal limit, int percent) {
        return limit.multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
