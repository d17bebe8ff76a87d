-- Title: Removes what was typed and never saved, once its time is over
delete from kept_typing where kept_at <= :before
