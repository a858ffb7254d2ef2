package org.tsagaan.web.api.storefront;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.Openness;
import org.tsagaan.storefront.PickUp;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.StorefrontView;
import org.tsagaan.storefront.Theme;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A storefront as anybody sees it. */
@Means("A storefront as anybody sees it.")
public record StorefrontDetail(
        @Means(value = "Its address in the market.", example = "white-food-hall") String slug,
        @Means(value = "Whose it is; of a producer also the producer's id.", example = "1201")
                long organisationId,
        @Means(value = "Whose kind it is.", example = "DEMONSTRATION_STORE")
                StorefrontOpening.Kind kind,
        @Means("Its name.") Named name,
        @Means("Its story as its seller tells it here; empty where none is told.") Named story,
        @Means(value = "Where it is, GB/T 2260.", example = "152502") String divisionCode,
        @Means(value = "Whether it is open for business.", example = "true") boolean selling,
        @Means(value = "Its look.", example = "STEPPE") Theme theme,
        @Means("When visitors are received; empty where nobody is.") List<WeekHours.Time> week,
        @Means("Days closed, from today on.") List<ClosingItem> closings,
        @Means(value = "Whether visitors are received now.", example = "true") boolean openNow,
        @Means(
                        value =
                                "When that changes, in China's civil time; absent when it does not"
                                        + " for weeks.",
                        example = "2026-11-30T18:00")
                @Nullable String changesAt,
        @Means(
                        value =
                                "Hours after the payment in which what is ordered can be picked up"
                                        + " there, in opening hours; absent where it can not.",
                        example = "24")
                @Nullable Integer pickUpHours,
        @Means("Pictures of the seller's own that are shown.") List<Picture> pictures) {

    /** A picture of the seller's own. */
    @Means("A picture of the seller's own, a WebP in three sizes.")
    public record Picture(
            @Means(value = "The picture.", example = "93117") long pictureId,
            @Means(value = "What it shows.", example = "柜台") String caption,
            @Means(
                            value = "Address of the large one.",
                            example = "/storefronts/pictures/93117/large")
                    String address) {}

    static StorefrontDetail of(
            StorefrontView store,
            Theme theme,
            OpeningHours hours,
            Openness now,
            Optional<PickUp> pickUp,
            List<StorePicture> pictures) {
        return new StorefrontDetail(
                store.slug(),
                store.organisationId(),
                store.kind(),
                new Named(store.nameZh(), store.nameEn()),
                new Named(store.storyZh(), store.storyEn()),
                store.divisionCode(),
                store.open(),
                theme,
                WeekHours.of(hours).week(),
                hours.closings().stream().map(ClosingItem::of).toList(),
                now instanceof Openness.Open,
                changes(now).map(LocalDateTime::toString).orElse(null),
                pickUp.map(PickUp::readyHours).orElse(null),
                pictures.stream().flatMap(p -> picture(p).stream()).toList());
    }

    private static Optional<LocalDateTime> changes(Openness now) {
        return switch (now) {
            case Openness.Open(var until) -> until;
            case Openness.Closed(var opens) -> opens;
        };
    }

    private static Optional<Picture> picture(StorePicture picture) {
        return Optional.ofNullable(picture.caption())
                .map(
                        caption ->
                                new Picture(
                                        picture.id(),
                                        caption,
                                        "/storefronts/pictures/" + picture.id() + "/large"));
    }
}
