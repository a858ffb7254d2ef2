package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.OrganisationEntry;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.OrganisationMember;
import org.tsagaan.account.OrganisationSummary;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlPattern;

/** Organisations and who acts for them, as they are read. */
@ApplicationScoped
public class OrganisationPages {

    private static final String ENTRY =
            """
            select o.id, o.kind, o.name_zh, o.name_en, o.name_mn, o.credit_code, o.division_code,
                o.address, o.phone, d.name_zh, d.name_en,
                (select count(distinct m.account_id) from membership m
                    where m.organisation_id = o.id)
            from organisation o join division d on d.code = o.division_code
            """;

    private static final String ONE = ENTRY + " where o.id = ?1";

    private static final String NAMED =
            ENTRY
                    + """
                     where o.id < ?1 and (?2 = '' or o.kind = ?2)
                        and (o.name_zh ilike ?3 or o.name_en ilike ?3 or o.credit_code ilike ?3)
                    order by o.id desc limit ?4
                    """;

    private static final String MEMBERS =
            """
            select a.id, a.display_name, a.email, m.role, m.granted_at
            from membership m join account a on a.id = m.account_id
            where m.organisation_id = ?1 order by m.role, m.id
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<OrganisationEntry> find(long id) {
        return entries(database.createNativeQuery(ONE).setParameter(1, id)).stream().findFirst();
    }

    /** Those whose names or credit code have such a part, the newest first. */
    public List<OrganisationEntry> list(
            String text, Optional<OrganisationKind> kind, long before, int limit) {
        return entries(
                database.createNativeQuery(NAMED)
                        .setParameter(1, before)
                        .setParameter(2, kind.map(Enum::name).orElse(""))
                        .setParameter(3, SqlPattern.containing(text))
                        .setParameter(4, limit));
    }

    public List<OrganisationMember> listMembers(long organisationId) {
        return Row.list(database.createNativeQuery(MEMBERS).setParameter(1, organisationId))
                .stream()
                .map(
                        r ->
                                new OrganisationMember(
                                        r.id(0),
                                        r.text(1),
                                        r.text(2),
                                        r.one(Role.class, 3),
                                        r.instant(4)))
                .toList();
    }

    private static List<OrganisationEntry> entries(Query query) {
        return Row.list(query).stream()
                .map(
                        r ->
                                new OrganisationEntry(
                                        new OrganisationSummary(
                                                r.id(0),
                                                r.one(OrganisationKind.class, 1),
                                                r.text(2),
                                                r.text(3),
                                                r.textOrNull(4),
                                                r.textOrNull(5),
                                                r.text(6),
                                                r.text(7),
                                                r.text(8)),
                                        r.text(9),
                                        r.text(10),
                                        r.count(11)))
                .toList();
    }
}
