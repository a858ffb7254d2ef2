package org.tsagaan.web.api.storefront;

import org.tsagaan.storefront.OwnStorefront;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A storefront as its seller keeps it. */
@Means("A storefront as its seller keeps it.")
public record KeptStorefront(
        @Means(value = "Its address in the market.", example = "seven-springs") String slug,
        @Means(
                        value = "Changes with each change; the ETag by which it is described.",
                        example = "3")
                int version,
        @Means("Its name.") Named name,
        @Means("Its story; empty where none is told.") Named story,
        @Means(value = "Whether it is open for business.", example = "true") boolean selling) {

    static KeptStorefront of(OwnStorefront own) {
        return new KeptStorefront(
                own.slug(),
                own.version(),
                new Named(own.texts().nameZh(), own.texts().nameEn()),
                new Named(own.texts().storyZh(), own.texts().storyEn()),
                own.open());
    }
}
