-- Pages of stores and of producers read agreements from both sides, ended ones too.
create index supply_agreement_storefront on supply_agreement (storefront_id);
create index supply_agreement_producer on supply_agreement (producer_id);
