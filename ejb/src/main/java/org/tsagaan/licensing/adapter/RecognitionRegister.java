package org.tsagaan.licensing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;
import org.tsagaan.licensing.GrantedRecognition;
import org.tsagaan.licensing.RecognisableHolder;
import org.tsagaan.licensing.RecognitionKind;

/** Who can be recognised, and what was ever recognised. */
@ApplicationScoped
public class RecognitionRegister {

    private static final String GRANTED =
            """
            select r.id, r.organisation_id, r.kind, r.number, r.valid_from, r.valid_until, r.state,
                r.state_reason, o.name_zh, o.name_en
            from recognition r join organisation o on o.id = r.organisation_id
            """;
    private static final String NEWEST = GRANTED + " where r.id < ?1 order by r.id desc limit ?2";
    private static final String ONE = GRANTED + " where r.id = ?1";

    private static final String HOLDERS =
            """
            select r.id, o.id, case o.kind when 'PARK' then 'DEMONSTRATION_PARK'
                else 'DEMONSTRATION_STORE' end, r.number, r.valid_from, r.valid_until, r.state,
                r.state_reason, o.name_zh, o.name_en, d.name_zh, d.name_en
            from organisation o join division d on d.code = o.division_code
            left join lateral (
                select * from recognition where organisation_id = o.id
                order by state, valid_until desc, id desc limit 1) r on true
            where o.kind in ('STORE', 'PARK')
            """;
    private static final String HOLDER = HOLDERS + " and o.id = ?1";
    private static final String NAMED =
            HOLDERS
                    + """
                     and o.id > ?1 and (o.name_zh ilike ?2 or o.name_en ilike ?2 or r.number ilike ?2)
                    order by o.id limit ?3
                    """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public List<GrantedRecognition> listGranted(long before, int limit) {
        return Row.list(
                        database.createNativeQuery(NEWEST)
                                .setParameter(1, before)
                                .setParameter(2, limit))
                .stream()
                .map(RecognitionRegister::granted)
                .toList();
    }

    public Optional<GrantedRecognition> find(long id) {
        return Row.find(database.createNativeQuery(ONE).setParameter(1, id))
                .map(RecognitionRegister::granted);
    }

    public Optional<RecognisableHolder> findHolder(long id) {
        return Row.find(database.createNativeQuery(HOLDER).setParameter(1, id))
                .map(RecognitionRegister::holder);
    }

    /** Those whose names, or the number of whose recognition, have such a part, by id. */
    public List<RecognisableHolder> listHolders(String text, long after, int limit) {
        return Row.list(
                        database.createNativeQuery(NAMED)
                                .setParameter(1, after)
                                .setParameter(2, SqlPattern.containing(text))
                                .setParameter(3, limit))
                .stream()
                .map(RecognitionRegister::holder)
                .toList();
    }

    private static GrantedRecognition granted(Row r) {
        return new GrantedRecognition(StoredAuthorisations.recognition(r), r.text(8), r.text(9));
    }

    private static RecognisableHolder holder(Row r) {
        return new RecognisableHolder(
                r.id(1),
                r.one(RecognitionKind.class, 2),
                r.text(8),
                r.text(9),
                r.text(10),
                r.text(11),
                r.idOrNull(0) == null
                        ? Optional.empty()
                        : Optional.of(StoredAuthorisations.recognition(r)));
    }
}
