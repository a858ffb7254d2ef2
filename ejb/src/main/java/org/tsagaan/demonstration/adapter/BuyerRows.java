package org.tsagaan.demonstration.adapter;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Row;

/**
 * Retail buyers and their branches: what no room enters by a service of its own yet. Each with its
 * audit row.
 */
@ApplicationScoped
public class BuyerRows {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @EJB private AuditTrail audit;

    public void addBuyer(Actor actor, long organisationId, String kind, int remainingLifePercent) {
        run(
                "insert into retail_buyer (id, kind, remaining_life_percent) values (?1, ?2, ?3)",
                organisationId,
                kind,
                remainingLifePercent);
        record(actor, "wholesale.register_buyer", "retail_buyer", organisationId, kind);
    }

    /**
     * @param columns buyer, Chinese name, English name, recipient, telephone, province, address
     */
    public void addBranch(Actor actor, long buyerId, List<String> columns) {
        Query insert =
                database.createNativeQuery(
                                "insert into branch (buyer_id, name_zh, name_en, recipient, phone,"
                                        + " province_code, address) values (?1, ?2, ?3, ?4, ?5, ?6,"
                                        + " ?7)")
                        .setParameter(1, buyerId);
        for (int i = 0; i < columns.size(); i++) {
            insert.setParameter(i + 2, columns.get(i));
        }
        insert.executeUpdate();
        record(actor, "wholesale.add_branch", "retail_buyer", buyerId, columns.getFirst());
    }

    private void run(String sql, Object... parameters) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        if (query.executeUpdate() != 1) {
            throw new BrokenInvariant("Not entered: " + List.of(parameters));
        }
    }

    private void record(Actor actor, String action, String kind, long id, String what) {
        audit.record(actor, action, kind, id, "", Map.of("what", what));
    }

    /** The draft of each category's Mongolian name, by its code. */
    public Map<String, String> mongolianNames() {
        return Row.list(database.createNativeQuery("select code, name_mn from category")).stream()
                .collect(java.util.stream.Collectors.toMap(r -> r.text(0), r -> r.text(1)));
    }
}
