package org.tsagaan.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A storefront as anyone may see it.
 *
 * @param organisationId whose it is; of a producer's storefront also the producer's id
 * @param nameMn traditional Mongolian name of the seller: a draft
 * @param creditCode unified social credit code (GB 32100)
 * @param divisionCode administrative division of the seller (GB/T 2260)
 * @param open whether it is open for business
 * @param suppliers with whom a demonstration store ever signed, agreements in force first; none for
 *     a producer, who sells what is its own
 */
public record StorefrontView(
        long id,
        long organisationId,
        StorefrontOpening.Kind kind,
        String slug,
        String nameZh,
        String nameEn,
        @Nullable String nameMn,
        String storyZh,
        String storyEn,
        boolean open,
        @Nullable String creditCode,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        List<Supplier> suppliers) {

    public StorefrontView {
        suppliers = List.copyOf(suppliers);
    }

    /** The same with its suppliers. */
    public StorefrontView with(List<Supplier> signed) {
        return new StorefrontView(
                id,
                organisationId,
                kind,
                slug,
                nameZh,
                nameEn,
                nameMn,
                storyZh,
                storyEn,
                open,
                creditCode,
                divisionCode,
                divisionZh,
                divisionEn,
                address,
                phone,
                signed);
    }

    /** Whether it is a demonstration store's. */
    public boolean isStore() {
        return kind == StorefrontOpening.Kind.DEMONSTRATION_STORE;
    }
}
