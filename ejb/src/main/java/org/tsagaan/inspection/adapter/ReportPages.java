package org.tsagaan.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.ReportKind;
import org.tsagaan.inspection.ReportLine;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.kernel.Row;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.Verdict;

/** Reports as they are read: two queries however many reports and items. */
@ApplicationScoped
public class ReportPages {

    private static final String REPORT =
            """
            select r.id, r.number, r.kind, r.lot_id, l.lot_number, r.sampled_on, r.tested_on,
                r.entered_at, r.signed_at, r.outcome, r.withdrawn_at, r.withdrawal_reason,
                r.retest_of, r.edition_id, s.code || '-' || e.edition, s.title_zh, s.title_en,
                b.id, b.kind, o.name_zh, o.name_en,
                coalesce((select string_agg(a.number, ', ' order by a.number)
                    from accreditations_for(b.id, r.tested_on, coalesce(r.signed_at, 'infinity')) a), '')
            from inspection_report r
            join lot l on l.id = r.lot_id
            join standard_edition e on e.id = r.edition_id
            join standard s on s.id = e.standard_id
            join laboratory b on b.id = r.laboratory_id
            join organisation o on o.id = b.id
            """;

    private static final String BY_ID = REPORT + " where r.id = ?1";

    private static final String OF_LOT =
            REPORT
                    + " where r.lot_id = ?1 and r.signed_at is not null"
                    + " order by r.signed_at desc, r.id desc";

    private static final String ITEMS =
            """
            select v.report_id, i.item_code, i.name_zh, i.name_en, i.unit, i.mandatory,
                i.microbial, v.limit_shown, i.limit_source, v.verdict,
                (select string_agg(case x.censored when 'NOT_DETECTED' then 'ND'
                        when 'CONFORMS' then '符合' when 'DEVIATES' then '不符合'
                        when 'BELOW' then '<' || trim_scale(x.value)
                        else trim_scale(x.value) || '' end, ',' order by x.sample)
                    from inspection_result x
                    where x.report_id = v.report_id and x.item_code = i.item_code)
            from item_verdict v join standard_item i on i.id = v.item_id
            where v.report_id = any (cast(?1 as bigint[]))
            order by v.report_id, i.position
            """;

    private static final String OF_LABORATORY =
            """
            select r.id, r.number, r.kind, r.lot_id, l.lot_number, p.name_zh, p.name_en,
                o.name_zh, o.name_en, r.tested_on, r.entered_by, n.display_name, r.entered_at,
                r.signed_at, r.outcome, r.withdrawn_at
            from inspection_report r
            join lot l on l.id = r.lot_id
            join product p on p.id = l.product_id
            join organisation o on o.id = p.producer_id
            join account n on n.id = r.entered_by
            where r.laboratory_id = ?1 and r.id < ?2 and (not ?3 or r.signed_at is null)
            order by r.id desc limit ?4
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** A report, signed or not; of an unsigned one without items. */
    public Optional<ReportView> findReport(long id) {
        return complete(Row.list(database.createNativeQuery(BY_ID).setParameter(1, id))).stream()
                .findFirst();
    }

    /** The signed reports of a lot, newest first. */
    public List<ReportView> listOfLot(long lotId) {
        return complete(Row.list(database.createNativeQuery(OF_LOT).setParameter(1, lotId)));
    }

    public List<ReportLine> listOfLaboratory(
            long laboratoryId, boolean onlyUnsigned, long beforeId, int limit) {
        return Row.list(
                        database.createNativeQuery(OF_LABORATORY)
                                .setParameter(1, laboratoryId)
                                .setParameter(2, beforeId)
                                .setParameter(3, onlyUnsigned)
                                .setParameter(4, limit))
                .stream()
                .map(ReportPages::line)
                .toList();
    }

    private List<ReportView> complete(List<Row> rows) {
        List<ReportView> reports = rows.stream().map(ReportPages::report).toList();
        String ids =
                reports.stream()
                        .map(r -> Long.toString(r.id()))
                        .collect(Collectors.joining(",", "{", "}"));
        Map<Long, List<ReportView.Item>> items =
                Row.list(database.createNativeQuery(ITEMS).setParameter(1, ids)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.id(0),
                                        Collectors.mapping(
                                                ReportPages::item, Collectors.toList())));
        return reports.stream()
                .map(r -> r.with(r.outcome(), items.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private static ReportView report(Row r) {
        return new ReportView(
                r.id(0),
                r.text(1),
                r.one(ReportKind.class, 2),
                r.id(3),
                r.text(4),
                r.day(5),
                r.day(6),
                r.instant(7),
                r.instantOrNull(8),
                r.oneOrNull(Verdict.class, 9),
                r.instantOrNull(10),
                r.textOrNull(11),
                r.idOrNull(12),
                r.id(13),
                r.text(14),
                r.text(15),
                r.text(16),
                r.id(17),
                r.one(LaboratoryKind.class, 18),
                r.text(19),
                r.text(20),
                r.text(21),
                List.of());
    }

    private static ReportView.Item item(Row r) {
        return new ReportView.Item(
                r.text(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.flag(5),
                r.flag(6),
                r.text(7),
                r.one(LimitSource.class, 8),
                r.codes(10),
                r.one(Verdict.class, 9));
    }

    private static ReportLine line(Row r) {
        return new ReportLine(
                r.id(0),
                r.text(1),
                r.one(ReportKind.class, 2),
                r.id(3),
                r.text(4),
                r.text(5),
                r.text(6),
                r.text(7),
                r.text(8),
                r.day(9),
                r.id(10),
                r.text(11),
                r.instant(12),
                r.instantOrNull(13),
                r.oneOrNull(Verdict.class, 14),
                r.instantOrNull(15));
    }
}
