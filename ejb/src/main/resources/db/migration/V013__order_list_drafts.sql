create table order_list_draft (
    account_id bigint not null references account,
    buyer_id   bigint not null references retail_buyer,
    branch_id  bigint not null references branch,
    content    text not null check (length(content) <= 40000),
    updated_at timestamptz not null,
    primary key (account_id, buyer_id)
);
comment on table order_list_draft is 'The order list a person is still working on, as it was typed; gone once it is ordered';
create index offer_wholesale on offer (product_id) where channel = 'WHOLESALE' and state = 'LISTED';
