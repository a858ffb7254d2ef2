package org.tsagaan.catalog.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.Identified;

/**
 * A product of a producer. Drafted and revised by its producer, approved by who checks it, and
 * withdrawn for good; once approved its description does not change, for lots were made by it.
 */
@Entity
@Table(name = "product")
public class Product extends Identified {

    @Column(name = "producer_id")
    private long producerId;

    @Column(name = "gtin")
    private String gtin;

    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "standard_id")
    private long standardId;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_mn")
    private String nameMn;

    @Column(name = "description_zh")
    private String descriptionZh;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "net_content_grams")
    private int netContentGrams;

    @Enumerated(EnumType.STRING)
    @Column(name = "storage")
    private Storage storage;

    @Column(name = "shelf_life_days")
    private int shelfLifeDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProductState state;

    @Column(name = "picture")
    private String picture;

    protected Product() {}

    /** A new draft, from a description that was found right. */
    public Product(ProductDraft draft, Gtin gtin) {
        producerId = draft.producerId();
        state = ProductState.DRAFT;
        fill(draft, gtin);
    }

    public long producerId() {
        return producerId;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public long standardId() {
        return standardId;
    }

    public ProductState state() {
        return state;
    }

    /**
     * Describes a draft anew.
     *
     * @throws BrokenInvariant when it is no draft any more, or another producer's
     */
    public void revise(ProductDraft draft, Gtin newGtin) {
        if (state != ProductState.DRAFT || draft.producerId() != producerId) {
            throw new BrokenInvariant("Product " + id() + " is not revised as " + state);
        }
        fill(draft, newGtin);
    }

    /**
     * Passes to another state.
     *
     * @throws BrokenInvariant when the table of {@link ProductState#next} does not allow it
     */
    public void become(ProductState next) {
        if (!state.mayBecome(next)) {
            throw new BrokenInvariant("Product " + id() + ": " + state + " to " + next);
        }
        state = next;
    }

    private void fill(ProductDraft draft, Gtin checked) {
        gtin = checked.digits();
        categoryCode = draft.categoryCode();
        standardId = draft.standardId();
        nameZh = draft.names().zh().strip();
        nameEn = draft.names().en().strip();
        nameMn = draft.names().mn().strip();
        descriptionZh = draft.descriptionZh().strip();
        descriptionEn = draft.descriptionEn().strip();
        netContentGrams = draft.netContentGrams();
        storage = draft.storage();
        shelfLifeDays = draft.shelfLifeDays();
        picture = draft.picture().strip();
    }
}
