package org.tsagaan.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.kernel.Row;
import org.tsagaan.notification.model.NoticeFacts;
import org.tsagaan.order.QuestionDesk;

/** Reads what a letter to who asked a question says. */
@ApplicationScoped
public class QuestionNotices {

    /** The topics of this news. */
    static final Set<String> TOPICS = Set.of(QuestionDesk.ANSWERED, QuestionDesk.HIDDEN);

    /** The page is that of an offer of the product where it was asked, the listed one first. */
    private static final String FACTS =
            """
            select c.language, c.email, c.display_name,
                case c.language when 'zh' then p.name_zh else p.name_en end,
                %s,
                coalesce((select '/products/' || o.id || '/questions' from offer o
                    where o.product_id = q.product_id and o.storefront_id = q.storefront_id
                        and o.channel = 'RETAIL'
                    order by o.state = 'LISTED' desc, o.id limit 1), '/')
            from question q
            join account c on c.id = q.account_id
            join product p on p.id = q.product_id
            %s
            """;

    private static final String OF_ANSWER =
            FACTS.formatted(
                    "a.body",
                    "join answer a on a.question_id = q.id where a.id = ?1 and a.hidden_at is"
                            + " null");

    private static final String OF_HIDING =
            FACTS.formatted("q.hidden_reason", "where q.id = ?1 and q.hidden_at is not null");

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /** Empty when what the news names is not there any more, or is hidden meanwhile. */
    public Optional<NoticeFacts> find(String topic, long aggregateId) {
        String sql = topic.equals(QuestionDesk.ANSWERED) ? OF_ANSWER : OF_HIDING;
        return Row.find(database.createNativeQuery(sql).setParameter(1, aggregateId))
                .map(
                        r ->
                                new NoticeFacts(
                                        topic,
                                        r.text(5),
                                        r.text(0),
                                        r.text(1),
                                        r.text(2),
                                        r.text(3),
                                        r.text(4),
                                        Optional.empty()));
    }
}
