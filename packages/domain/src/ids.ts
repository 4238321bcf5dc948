/** Ids are strings made in the browser (or by an importer); inside the code none of them is a bare string. */
type Id<Name extends string> = string & { readonly __id: Name }

export type BoardId = Id<'BoardId'>
export type ColumnId = Id<'ColumnId'>
export type ItemId = Id<'ItemId'>
export type TypeId = Id<'TypeId'>
export type LabelId = Id<'LabelId'>
export type MemberId = Id<'MemberId'>
export type CheckId = Id<'CheckId'>
export type CommentId = Id<'CommentId'>
export type MilestoneId = Id<'MilestoneId'>
export type SuggestionId = Id<'SuggestionId'>
export type CommandId = Id<'CommandId'>
