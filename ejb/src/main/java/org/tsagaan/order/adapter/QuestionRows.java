package org.tsagaan.order.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.order.Question;
import org.tsagaan.order.Question.Answer;
import org.tsagaan.order.Question.Speaker;

/** Questions as stored, each list in two queries, newest first. */
@ApplicationScoped
public class QuestionRows {

    private static final String ASK =
            """
            insert into question (product_id, storefront_id, account_id, author, body, asked_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
            returning id, product_id
            """;

    private static final String ANSWER =
            """
            insert into answer (question_id, account_id, speaker, author, body, answered_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
            on conflict do nothing
            returning id, question_id
            """;

    private static final String QUESTIONS =
            """
            select q.id, q.product_id, p.name_zh, p.name_en, q.author,
                case when q.hidden_at is null then q.body end, q.hidden_reason, q.asked_at
            from question q join product p on p.id = q.product_id
            where %s
            order by q.id desc
            """;

    private static final String ANSWERS =
            """
            select a.question_id, a.id, a.speaker,
                case a.speaker when 'SELLER' then s.name_zh else a.author end,
                case a.speaker when 'SELLER' then s.name_en else a.author end,
                case when a.hidden_at is null then a.body end, a.hidden_reason, a.answered_at
            from answer a
            join question q on q.id = a.question_id
            join storefront s on s.id = q.storefront_id
            where a.question_id = any (cast(?1 as bigint[]))
            order by a.speaker = 'BUYER', a.id
            """;

    /** As what somebody may answer; who sells it answers for the seller. */
    private static final String SPEAKERS =
            """
            select q.id, case when sells.yes then 'SELLER' else 'BUYER' end,
                exists (select from answer a where a.question_id = q.id
                    and (a.account_id = ?1 or sells.yes and a.speaker = 'SELLER'))
            from question q
            join storefront s on s.id = q.storefront_id
            cross join lateral (select exists (
                select from membership m where m.account_id = ?1 and m.role = 'MERCHANT'
                    and m.organisation_id = s.organisation_id) as yes) sells
            where q.id = any (cast(?2 as bigint[])) and (sells.yes or exists (
                select from customer_order c
                join fulfilment f on f.order_id = c.id
                    and f.state in ('DISPATCHED', 'DELIVERED', 'COLLECTED')
                join order_line l on l.fulfilment_id = f.id and l.state = 'ORDERED'
                where c.account_id = ?1 and l.product_id = q.product_id))
            """;

    private static final String SINCE =
            "select count(*), 0 from question where account_id = ?1"
                    + " and asked_at > cast(?2 as timestamptz)";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public long ask(
            long product, long storefront, long account, String author, String text, Instant now) {
        return Row.find(
                        database.createNativeQuery(ASK)
                                .setParameter(1, product)
                                .setParameter(2, storefront)
                                .setParameter(3, account)
                                .setParameter(4, author)
                                .setParameter(5, text)
                                .setParameter(6, now.toString()))
                .orElseThrow()
                .id(0);
    }

    /** Adds an answer, unless that speaker has answered; gives its id. */
    public Optional<Long> answer(
            long question, long account, Speaker speaker, String author, String text, Instant now) {
        return Row.find(
                        database.createNativeQuery(ANSWER)
                                .setParameter(1, question)
                                .setParameter(2, account)
                                .setParameter(3, speaker.name())
                                .setParameter(4, author)
                                .setParameter(5, text)
                                .setParameter(6, now.toString()))
                .map(row -> row.id(0));
    }

    /** As what somebody may answer a question, whether or not they have. */
    public Optional<Speaker> findSpeaker(long account, long question) {
        return Row.find(speakers(account, List.of(question))).map(row -> row.one(Speaker.class, 1));
    }

    /** Those of the questions that somebody may answer and has not. */
    public Set<Long> answerable(long account, List<Long> questions) {
        return Row.list(speakers(account, questions)).stream()
                .filter(row -> !row.flag(2))
                .map(row -> row.id(0))
                .collect(toSet());
    }

    private Query speakers(long account, List<Long> questions) {
        return database.createNativeQuery(SPEAKERS)
                .setParameter(1, account)
                .setParameter(2, SqlArray.ofIds(questions));
    }

    /** How many somebody has asked since. */
    public long countSince(long account, Instant since) {
        return Row.find(
                        database.createNativeQuery(SINCE)
                                .setParameter(1, account)
                                .setParameter(2, since.toString()))
                .orElseThrow()
                .id(0);
    }

    public Optional<Question> find(long id) {
        return questions("q.id = ?1 and q.id < ?2", id, Long.MAX_VALUE, 1).stream().findFirst();
    }

    public List<Question> listOfProduct(long productId, long before, int most) {
        return questions("q.product_id = ?1 and q.id < ?2", productId, before, most);
    }

    /** Put to the storefront of an organisation. */
    public List<Question> listOfSeller(long organisationId, long before, int most) {
        return questions(
                "q.storefront_id = (select s.id from storefront s where s.organisation_id = ?1)"
                        + " and q.id < ?2",
                organisationId,
                before,
                most);
    }

    public List<Question> listAll(long before, int most) {
        return questions("?1 = 0 and q.id < ?2", 0L, before, most);
    }

    private List<Question> questions(String which, long subject, long before, int most) {
        List<Row> rows =
                Row.list(
                        database.createNativeQuery(QUESTIONS.formatted(which))
                                .setParameter(1, subject)
                                .setParameter(2, before)
                                .setMaxResults(most));
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Answer>> answers = answers(rows.stream().map(row -> row.id(0)).toList());
        return rows.stream()
                .map(row -> question(row, answers.getOrDefault(row.id(0), List.of())))
                .toList();
    }

    private Map<Long, List<Answer>> answers(List<Long> questions) {
        return Row.list(
                        database.createNativeQuery(ANSWERS)
                                .setParameter(1, SqlArray.ofIds(questions)))
                .stream()
                .collect(groupingBy(row -> row.id(0), mapping(QuestionRows::answer, toList())));
    }

    private static Question question(Row r, List<Answer> answers) {
        return new Question(
                r.id(0),
                r.id(1),
                r.text(2),
                r.text(3),
                r.text(4),
                r.textOrNull(5),
                r.textOrNull(6),
                r.instant(7),
                answers);
    }

    private static Answer answer(Row r) {
        return new Answer(
                r.id(1),
                r.one(Speaker.class, 2),
                r.text(3),
                r.text(4),
                r.textOrNull(5),
                r.textOrNull(6),
                r.instant(7));
    }
}
