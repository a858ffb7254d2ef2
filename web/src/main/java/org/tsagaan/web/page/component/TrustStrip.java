package org.tsagaan.web.page.component;

import java.util.List;

/** The facts a product's trust rests on, in the order in which shoppers ask for them. */
public record TrustStrip(List<Evidence> facts) {
    public TrustStrip {
        facts = List.copyOf(facts);
    }

    /** A strip of these facts. */
    public static TrustStrip of(Evidence... facts) {
        return new TrustStrip(List.of(facts));
    }
}
