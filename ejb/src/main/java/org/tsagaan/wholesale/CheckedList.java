package org.tsagaan.wholesale;

import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.CartView;
import org.tsagaan.storefront.OfferForSale;

/**
 * An order list, checked line by line against what can be sold to its buyer now.
 *
 * @param text the list as it was typed
 * @param problems what is wrong with the list as a whole
 * @param basket the good lines, by seller, with what they cost
 */
public record CheckedList(String text, List<Line> lines, List<Refusal> problems, CartView basket) {

    public CheckedList {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A line that says something.
     *
     * @param number its place in the text, from 1
     * @param typed as it was typed
     * @param cases what was typed, rounded down
     * @param chosen the place in {@code sellers} of who is to sell it; -1 when nobody sells it
     * @param sellers who offers it wholesale, the cheapest that can deliver first
     * @param problems why it can not be ordered as it stands; empty when it can
     */
    public record Line(
            int number,
            String typed,
            String gtin,
            long cases,
            int chosen,
            List<Seller> sellers,
            List<Refusal> problems) {

        public Line {
            sellers = List.copyOf(sellers);
            problems = List.copyOf(problems);
        }

        public boolean isGood() {
            return chosen >= 0 && problems.isEmpty();
        }

        /**
         * @throws IndexOutOfBoundsException when nobody sells it
         */
        public Seller seller() {
            return sellers.get(chosen);
        }

        Line refusing(Refusal refusal) {
            return new Line(number, typed, gtin, cases, chosen, sellers, List.of(refusal));
        }
    }

    /**
     * What one seller asks for the cases of a line. Money in fen.
     *
     * @param units the cases in units
     * @param unitPriceFen price of one unit for so many cases
     * @param casesAvailable whole cases that may be sold to this buyer now
     * @param problems why this seller can not deliver so many; empty when it can
     */
    public record Seller(
            OfferForSale offer,
            int units,
            long unitPriceFen,
            long totalFen,
            long casesAvailable,
            List<Refusal> problems) {

        public Seller {
            problems = List.copyOf(problems);
        }
    }

    /** Whether every line can be ordered as it stands. */
    public boolean isOrderable() {
        return problems.isEmpty()
                && !lines.isEmpty()
                && lines.stream().allMatch(Line::isGood)
                && basket.isOrderable();
    }

    public List<Line> goodLines() {
        return lines.stream().filter(Line::isGood).toList();
    }
}
