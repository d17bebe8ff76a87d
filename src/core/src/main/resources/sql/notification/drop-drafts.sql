-- Title: Removes drafts whose time is over
delete from notification_draft where expires_at <= :now
