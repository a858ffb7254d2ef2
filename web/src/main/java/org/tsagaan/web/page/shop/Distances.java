package org.tsagaan.web.page.shop;

import java.util.Optional;
import org.tsagaan.listing.Position;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** Says how far something is from a place, in whole kilometres. */
public final class Distances {

    /** Nobody asked how far anything is. */
    public static final Distances NONE = new Distances(Optional.empty(), Language.ZH);

    private final Optional<Position> from;
    private final Language language;

    public Distances(Optional<Position> from, Language language) {
        this.from = from;
        this.language = language;
    }

    /** How far a place is; empty when nobody asked. */
    public String of(double latitude, double longitude) {
        return from.map(place -> said(Math.round(place.metresTo(latitude, longitude)))).orElse("");
    }

    /** A distance in the reader's words. */
    public String said(long metres) {
        return Messages.in(language).text("near.kilometres", Math.round(metres / 1000.0));
    }
}
