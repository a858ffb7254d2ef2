package org.tsagaan.wholesale.model;

import java.util.Map;

/** Writes sellers into an order list, and leaves all else as it was typed. */
public final class ListText {

    private ListText() {}

    /**
     * The text with the lines of some entries written anew: {@code GTIN, cases, seller}.
     *
     * @param sellers the seller's name by line and GTIN ({@code 3-9520000100032}), so that a line
     *     that has moved since is left alone
     */
    public static String withSellers(String text, Map<String, String> sellers) {
        String[] lines = OrderListReader.lines(text);
        for (ListEntry entry : OrderListReader.read(text)) {
            String seller = sellers.get(entry.number() + "-" + entry.gtin());
            if (seller != null && entry.isReadable() && entry.isWhole()) {
                lines[entry.number() - 1] = entry.gtin() + ", " + entry.cases() + ", " + seller;
            }
        }
        return String.join("\n", lines);
    }
}
