package org.tsagaan.kernel;

/**
 * Something changed on which it depends whether, and how, offers can be found. Fired inside the
 * transaction of the change by whichever room made it; whoever keeps a read model listens.
 *
 * @param subject what kind of thing changed
 * @param id which one
 */
public record CatalogueChanged(Subject subject, long id) {

    /** What offers depend on, from the widest to the narrowest. */
    public enum Subject {
        PRODUCER,
        STOREFRONT,
        PRODUCT,
        LOT,
        OFFER
    }
}
