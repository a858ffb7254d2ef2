package org.tsagaan.web.paper;

import org.tsagaan.catalog.ProductView;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.traceability.LotView;

/**
 * What the label of a unit of a lot says.
 *
 * @param authorisation by which its producer makes it
 * @param address GS1 Digital Link of the lot, on the market: where its trust page is
 */
public record LotLabel(
        LotView lot, ProductView product, AuthorisationView authorisation, String address) {

    /** Goods whose GTIN begins so are examples of GS1. */
    private static final String EXAMPLE_PREFIX = "952";

    /** Whether the goods are made up for the demonstration, which the label must then say. */
    public boolean isDemonstration() {
        return lot.gtin().digits().startsWith(EXAMPLE_PREFIX);
    }

    /** The code of the label. */
    public QrCode code() {
        return QrCode.of(address);
    }
}
