package org.tsagaan.catalog;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.catalog.adapter.StoredNotes;
import org.tsagaan.catalog.adapter.StoredProducts;
import org.tsagaan.catalog.model.NotesPolicy;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusals;

/** Firmness, taste and nutrition of products, in the words of their producers. */
@Stateless
public class ProductNotebook {

    @Inject private StoredNotes notes;
    @Inject private StoredProducts stored;
    @EJB private Products products;
    @EJB private AuditTrail audit;

    public Optional<ProductNotes> find(long productId) {
        return notes.find(productId);
    }

    /**
     * Says it anew, while the product is a draft or approved.
     *
     * @return id of the product; refused with {@code catalog.described_no_more} once it is
     *     withdrawn, {@code catalog.firmness}, {@code catalog.nutrition} and the rules of texts
     * @throws NotFound when there is no such product, or the person does not act for its producer
     */
    public Outcome<Long> write(Person merchant, long productId, ProductNotes said) {
        boolean own =
                products.findProduct(productId)
                        .filter(p -> merchant.actsFor(p.producerId(), Role.MERCHANT))
                        .isPresent();
        if (!own) {
            throw new NotFound("product");
        }
        Refusals refusals = NotesPolicy.against(said, stored.keepState(productId));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        notes.set(productId, said);
        audit.record(merchant.actor(), "catalog.note", "product", productId, "", Map.of());
        return Outcome.done(productId);
    }
}
