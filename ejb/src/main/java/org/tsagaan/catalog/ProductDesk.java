package org.tsagaan.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.catalog.adapter.StoredProducts;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Jurisdiction;

/** What the operator and the officials see of products that are to be approved. */
@Stateless
public class ProductDesk {

    private static final int LARGEST_PAGE = 200;

    @Inject private StoredProducts products;

    /**
     * A page of the drafts that the person may approve, oldest first.
     *
     * @param afterId id of the last product of the page before; 0 for the first page
     * @param limit at most so many, 1 to 200
     * @throws NotFound unless the person is the operator or an official
     */
    public List<ProductView> listWaiting(Person approver, long afterId, int limit) {
        List<String> divisions =
                approver.holds(Role.OPERATOR) ? List.of("%") : Jurisdiction.listDivisions(approver);
        if (divisions.isEmpty()) {
            throw new NotFound("desk");
        }
        return products.listWaiting(divisions, afterId, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * A product in any state.
     *
     * @throws NotFound when there is none, or the person has no authority over its producer
     */
    public ProductView read(Person approver, long id) {
        return products.findProduct(id)
                .filter(p -> Products.mayDecide(approver, products.divisionOf(p.producerId())))
                .orElseThrow(() -> new NotFound("product"));
    }
}
