-- Title: What a notification told, as it was told
select answers from notification where reference = :reference
