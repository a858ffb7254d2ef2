package org.tsagaan.web.api.park;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.PageCursor;

/** A page of the parks. */
@Means("A page of the parks, in the order in which they were entered, at most 50.")
public record ParkList(
        @Means("In the order in which they were entered.") List<ParkItem> items,
        @Means(value = "For the page after this; absent on the last.", example = "cGFya3MKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 50;

    /** A park in a list. */
    @Means("A park in a list.")
    public record ParkItem(
            @Means(value = "The park.", example = "7401") long parkId,
            @Means("What it is called.") Named name,
            @Means(value = "Code of its division (GB/T 2260).", example = "152530")
                    String divisionCode,
            @Means("What the division is called.") Named division,
            @Means(value = "Degrees north.", example = "42.262") Double latitude,
            @Means(value = "Degrees east.", example = "116.041") Double longitude,
            @Means(value = "How many producers are its tenants.", example = "2") int tenants,
            @Means(value = "Whether it is a demonstration park today.", example = "true")
                    boolean demonstration) {

        static ParkItem of(ParkView p) {
            return new ParkItem(
                    p.id(),
                    new Named(p.nameZh(), p.nameEn()),
                    p.divisionCode(),
                    new Named(p.divisionZh(), p.divisionEn()),
                    p.position().latitude(),
                    p.position().longitude(),
                    p.tenants(),
                    p.recognition() != null);
        }
    }

    static ParkList of(String list, List<ParkView> found) {
        List<ParkView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ParkList(
                shown.stream().map(ParkItem::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().id()) : null);
    }
}
