package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tsagaan.inspection.AccreditationGrant;
import org.tsagaan.kernel.Row;

/** What laboratories are accredited for as stored, and what they may sign by it. */
@ApplicationScoped
public class StoredAccreditations {

    private static final String INSERT_ACCREDITATION =
            """
            insert into accreditation (laboratory_id, number, valid_from, valid_until)
            values (?1, ?2, cast(?3 as date), cast(?4 as date)) returning id, number
            """;

    private static final String INSERT_ITEM =
            "insert into accreditation_item (accreditation_id, item_code) values (?1, ?2)";

    private static final String BY_NUMBER = "select 1, id from accreditation where number = ?1";

    private static final String COVERED =
            """
            select distinct i.item_code, true
            from accreditations_for(?1, cast(?2 as date), cast(?3 as timestamptz)) a
            join accreditation_item i on i.accreditation_id = a.accreditation_id
            """;

    private static final String HOLD =
            "select id, number from accreditation where laboratory_id = ?1 order by id for share";

    private static final String KNOWN_ITEMS =
            "select distinct item_code, true from standard_item order by item_code";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Stores an accreditation and answers its id. */
    public long add(AccreditationGrant grant) {
        long id =
                Row.find(
                                database.createNativeQuery(INSERT_ACCREDITATION)
                                        .setParameter(1, grant.laboratoryId())
                                        .setParameter(2, grant.number().strip())
                                        .setParameter(3, grant.validFrom().toString())
                                        .setParameter(4, grant.validUntil().toString()))
                        .orElseThrow()
                        .id(0);
        for (String item : grant.itemCodes()) {
            database.createNativeQuery(INSERT_ITEM)
                    .setParameter(1, id)
                    .setParameter(2, item)
                    .executeUpdate();
        }
        return id;
    }

    public boolean isNumberTaken(String number) {
        return Row.find(database.createNativeQuery(BY_NUMBER).setParameter(1, number)).isPresent();
    }

    /** Keys of all items that any standard tests. */
    public Set<String> knownItems() {
        return items(Row.list(database.createNativeQuery(KNOWN_ITEMS)));
    }

    /** Keeps away, until the transaction ends, who would suspend or withdraw its accreditations. */
    public void holdOf(long laboratoryId) {
        Row.list(database.createNativeQuery(HOLD).setParameter(1, laboratoryId));
    }

    /** Keys of the items of which the laboratory may sign at an instant what it tested that day. */
    public Set<String> coveredItems(long laboratoryId, LocalDate testedOn, Instant signedAt) {
        return items(
                Row.list(
                        database.createNativeQuery(COVERED)
                                .setParameter(1, laboratoryId)
                                .setParameter(2, testedOn.toString())
                                .setParameter(3, signedAt.toString())));
    }

    private static Set<String> items(Collection<Row> rows) {
        Set<String> items = new HashSet<>();
        rows.forEach(r -> items.add(r.text(0)));
        return items;
    }
}
