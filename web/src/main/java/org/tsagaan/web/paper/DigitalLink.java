package org.tsagaan.web.paper;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** GS1 Digital Link of a lot: where its whole evidence is shown, as the code on its package. */
public final class DigitalLink {

    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DigitalLink() {}

    /** The path of a lot of the product with that GTIN. */
    public static String path(String gtin, String lotNumber) {
        return UriBuilder.fromPath("/01/0{gtin}/10/{lot}").build(gtin, lotNumber).toString();
    }

    /** The same with the last day of the shelf life (AI 17), as the code on a package writes it. */
    public static String path(String gtin, String lotNumber, LocalDate bestBefore) {
        return path(gtin, lotNumber) + "?17=" + PRINTED.format(bestBefore);
    }
}
