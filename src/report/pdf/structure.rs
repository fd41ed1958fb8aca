//! The structure tree: what every piece on the pages is, in reading order.

use krilla::tagging::{BBox, Identifier, Node as TreeNode, Tag, TagGroup, TagKind, TagTree};

/// A structure element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(usize);

/// A place in a structure element for what is drawn; it may be drawn in several pieces and on several pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LeafId(usize);

/// The tree while it is built.
pub(super) struct Structure {
    nodes: Vec<Node>,
    leaves: Vec<Vec<Identifier>>,
}

struct Node {
    tag: Option<TagKind>,
    children: Vec<Child>,
}

enum Child {
    Node(NodeId),
    Leaf(LeafId),
}

/// The whole document.
pub(super) const ROOT: NodeId = NodeId(0);

impl Structure {
    /// An empty tree.
    pub(super) fn new() -> Self {
        Self { nodes: vec![Node { tag: None, children: Vec::new() }], leaves: Vec::new() }
    }

    /// Adds an element at the end of its parent.
    pub(super) fn node(&mut self, parent: NodeId, tag: impl Into<TagKind>) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { tag: Some(tag.into()), children: Vec::new() });
        self.add(parent, Child::Node(id));
        id
    }

    /// Adds a place for content at the end of its parent.
    pub(super) fn leaf(&mut self, parent: NodeId) -> LeafId {
        let id = LeafId(self.leaves.len());
        self.leaves.push(Vec::new());
        self.add(parent, Child::Leaf(id));
        id
    }

    fn add(&mut self, parent: NodeId, child: Child) {
        if let Some(node) = self.nodes.get_mut(parent.0) {
            node.children.push(child);
        }
    }

    /// Says that a piece of a page belongs to a place.
    pub(super) fn drawn(&mut self, leaf: LeafId, identifier: Identifier) {
        if let Some(identifiers) = self.leaves.get_mut(leaf.0) {
            identifiers.push(identifier);
        }
    }

    /// Says where a figure came to stand.
    pub(super) fn set_extent(&mut self, figure: NodeId, extent: BBox) {
        if let Some(Node { tag: Some(TagKind::Figure(tag)), .. }) = self.nodes.get_mut(figure.0) {
            *tag = tag.clone().with_bbox(Some(extent));
        }
    }

    /// The finished tree.
    pub(super) fn tree(mut self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for child in self.children(ROOT) {
            tree.push(child);
        }
        tree
    }

    fn children(&mut self, parent: NodeId) -> Vec<TreeNode> {
        let children = self.nodes.get_mut(parent.0).map(|node| std::mem::take(&mut node.children)).unwrap_or_default();
        let mut built = Vec::new();
        for child in children {
            match child {
                Child::Leaf(leaf) => {
                    let identifiers = self.leaves.get_mut(leaf.0).map(std::mem::take).unwrap_or_default();
                    built.extend(identifiers.into_iter().map(TreeNode::from));
                }
                Child::Node(node) => {
                    let tag = self.nodes.get_mut(node.0).and_then(|node| node.tag.take());
                    let children = self.children(node);
                    built.push(TagGroup::with_children(tag.unwrap_or_else(|| Tag::Div.into()), children).into());
                }
            }
        }
        built
    }
}
