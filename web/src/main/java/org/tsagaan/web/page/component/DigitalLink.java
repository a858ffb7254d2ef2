package org.tsagaan.web.page.component;

import jakarta.ws.rs.core.UriBuilder;

/** GS1 Digital Link of a lot: where its whole evidence is shown, as the code on its package. */
public final class DigitalLink {

    private DigitalLink() {}

    /** The path of a lot of the product with that GTIN. */
    public static String path(String gtin, String lotNumber) {
        return UriBuilder.fromPath("/01/0{gtin}/10/{lot}").build(gtin, lotNumber).toString();
    }
}
